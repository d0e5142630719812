namespace Alliance.Core;

/// <summary>How heavily evidence weighs against other evidence.</summary>
internal static class EvidenceWeight
{
    extension(Evidence evidence)
    {
        /// <summary>
        /// The rank of the claim among claims: confirmed, then likely or nothing said, then disputed (it has sources of standing), then unverified,
        /// then refuted. Claims of equal rank are of comparable standing.
        /// </summary>
        public int Weight => evidence.Confidence switch
        {
            Confidence.Confirmed => 4,
            Confidence.Likely or Confidence.Unspecified => 3,
            Confidence.Disputed => 2,
            Confidence.Unverified => 1,
            _ => 0,
        };

        /// <summary>Whether a claim in a record can be built upon, by its own evidence or, where that says nothing, by that of the record.</summary>
        public Truth StandsWithin(IRecord record) => evidence.Within(record).Stands & evidence.UnderstoodWithin(record);

        /// <summary>Whether the evidence that counts for a claim in a record is understood: its own and, where that says nothing, that of the record.</summary>
        public Truth UnderstoodWithin(IRecord record) =>
            evidence.Understood & (evidence.Confidence == Confidence.Unspecified ? record.Evidence.Understood : Truth.True);

        /// <summary>The evidence of a claim that stands in a record: as sure as the record where the claim itself doesn't say.</summary>
        public Evidence Within(IRecord record) =>
            evidence.Confidence != Confidence.Unspecified || record.Evidence.Confidence == Confidence.Unspecified
                ? evidence
                : evidence with { Confidence = record.Evidence.Confidence };
    }
}
