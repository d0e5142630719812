using Alliance.Core;

namespace Quickstart;

/// <summary>How sure something is, in words, and who says so.</summary>
internal static class EvidenceWords
{
    /// <summary>How sure it is that something holds on the day.</summary>
    /// <param name="held">Whether it holds.</param>
    /// <param name="isDisputed">Whether sources contradict each other.</param>
    /// <param name="confidence">How sure the sources make it, the day left aside.</param>
    public static string HowSure(Truth held, bool isDisputed, Confidence confidence) => held switch
    {
        Truth.True when confidence == Confidence.Likely => "likely",
        Truth.True when confidence == Confidence.Unspecified => "stated (no evidence given)",
        Truth.True => "certain",
        Truth.False => "certainly not",
        _ when isDisputed => "unknown (disputed)",
        _ when confidence == Confidence.Unverified => "unknown (unverified)",
        _ => "unknown (day not exact)",
    };

    /// <summary>One claim of several: what it says, for which time, how sure and by whom.</summary>
    public static string Claim(string what, Validity time, Evidence evidence)
    {
        string sources = Sources(evidence);
        string claim = $"- {what}, {TimeWords.Of(time)}: {Vocabulary.Words(evidence.Confidence)}";
        return sources.Length == 0 ? claim : $"{claim} [{sources}]";
    }

    /// <summary>The keys of the sources, and of those that contradict them.</summary>
    public static string Sources(Evidence evidence)
    {
        string sources = Keys(evidence.Citations);
        if (evidence.ContradictedBy.IsEmpty)
            return sources;
        string against = $"contradicted by {Keys(evidence.ContradictedBy)}";
        return sources.Length == 0 ? against : $"{sources}; {against}";
    }

    private static string Keys(ValueList<Citation> citations) =>
        string.Join(", ", citations.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal));
}
