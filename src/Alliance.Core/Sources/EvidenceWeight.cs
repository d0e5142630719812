namespace Alliance.Core;

/// <summary>The weight of evidence in comparison with other evidence. Code outside the library that combines claims must use the same weights.</summary>
public static class EvidenceWeight
{
    extension(Evidence evidence)
    {
        /// <summary>
        /// The rank of the claim in comparison with other claims, from 0 to 4: 4 for confirmed, 3 for likely or not stated, 2 for disputed (it has reliable
        /// sources), 1 for unverified, 0 for refuted. Claims of equal rank are comparably reliable. A confidence that this version does not know has the rank
        /// 0, so that it never takes precedence.
        /// </summary>
        public int Weight => evidence.Confidence.TryGetKnown(out Confidence known) ? Of(known) : Of(Confidence.Refuted);

        /// <summary>
        /// The highest rank that the claim may have: a confidence that this version does not know may have any rank, so that no competing claim is certain.
        /// </summary>
        internal int GreatestWeight => evidence.Confidence.TryGetKnown(out Confidence known) ? Of(known) : Of(Confidence.Confirmed);

        /// <summary>
        /// Whether a claim in a record can be relied on, by its own evidence or, where that states no confidence, by the evidence of the record.
        /// </summary>
        internal Truth IsSupportedWithin(IRecord record) => evidence.Deciding(record).IsSupportedByConfidence & evidence.UnderstoodWithin(record);

        /// <summary>The evidence whose confidence counts for a claim inside a record: its own, or that of the record where its own states none.</summary>
        internal Evidence Deciding(IRecord record) => evidence.Confidence.IsDefault ? record.Evidence : evidence;

        /// <summary>
        /// Whether the evidence that counts for a claim in a record is understood: its own and, where that states no confidence, that of the record.
        /// </summary>
        internal Truth UnderstoodWithin(IRecord record) =>
            evidence.Understood & (evidence.Confidence.IsDefault ? record.Evidence.Understood : Truth.True);

        /// <summary>Returns the evidence of a claim inside a record, with the confidence of the record where the claim itself states none.</summary>
        /// <param name="record">The record.</param>
        /// <returns>The evidence that counts for the claim.</returns>
        /// <exception cref="ArgumentNullException"><paramref name="record"/> is null.</exception>
        public Evidence Within(IRecord record)
        {
            ArgumentNullException.ThrowIfNull(record);
            return !evidence.Confidence.IsDefault || record.Evidence.Confidence.IsDefault
                ? evidence
                : evidence with { Confidence = record.Evidence.Confidence };
        }
    }

    private static int Of(Confidence confidence) => confidence switch
    {
        Confidence.Confirmed => 4,
        Confidence.Likely or Confidence.Unspecified => 3,
        Confidence.Disputed => 2,
        Confidence.Unverified => 1,
        _ => 0,
    };
}
