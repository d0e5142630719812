namespace Alliance.Core;

/// <summary>How heavily evidence weighs against other evidence. Whatever combines claims outside the library needs these very weights.</summary>
public static class EvidenceWeight
{
    extension(Evidence evidence)
    {
        /// <summary>
        /// The rank of the claim among claims, 0 to 4: 4 confirmed, 3 likely or nothing said, 2 disputed (it has sources of standing), 1 unverified,
        /// 0 refuted. Claims of equal rank are of comparable standing. A confidence that this version does not know never wins: its rank is 0.
        /// </summary>
        public int Weight => evidence.Confidence.TryGetKnown(out Confidence known) ? Of(known) : Of(Confidence.Refuted);

        /// <summary>The highest rank that the claim may have: that of a confidence that this version does not know may be any, so that no claim is sure beside it.</summary>
        internal int GreatestWeight => evidence.Confidence.TryGetKnown(out Confidence known) ? Of(known) : Of(Confidence.Confirmed);

        /// <summary>Whether a claim in a record can be built upon, by its own evidence or, where that says nothing, by that of the record.</summary>
        internal Truth StandsWithin(IRecord record) => evidence.Deciding(record).StandsByConfidence & evidence.UnderstoodWithin(record);

        /// <summary>The evidence whose confidence counts for a claim inside a record: its own, or that of the record where it states none.</summary>
        internal Evidence Deciding(IRecord record) => evidence.Confidence.IsDefault ? record.Evidence : evidence;

        /// <summary>Whether the evidence that counts for a claim in a record is understood: its own and, where that says nothing, that of the record.</summary>
        internal Truth UnderstoodWithin(IRecord record) =>
            evidence.Understood & (evidence.Confidence.IsDefault ? record.Evidence.Understood : Truth.True);

        /// <summary>The evidence of a claim inside a record: with the confidence of the record where the claim itself states none.</summary>
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
