using Alliance.Core;

namespace Quickstart;

/// <summary>How sure something is, in words, and who says so.</summary>
internal static class EvidenceWords
{
    /// <summary>What the words mean that don't explain themselves.</summary>
    public const string Legend = "Generally held: no document at hand. Disputed: sources contradict each other.\nDay not exact: the sources leave open whether it was so by this day.";

    /// <summary>How sure it is that something holds on the day.</summary>
    /// <param name="held">Whether it holds.</param>
    /// <param name="isDisputed">Whether sources contradict each other.</param>
    /// <param name="confidence">How sure the sources make it, the day left aside.</param>
    public static string HowSure(Truth held, bool isDisputed, Term<Confidence> confidence) => held switch
    {
        Truth.True when confidence == Confidence.Likely => "certain (generally held)",
        Truth.True when confidence == Confidence.Unspecified => "stated (no evidence given)",
        Truth.True => "certain",
        Truth.False => "certainly not",
        _ when isDisputed => "unknown (disputed)",
        _ when !confidence.IsKnown => $"unknown (the sources are called {Vocabulary.Words(confidence)})",
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

    /// <summary>The keys of the sources, and of those that contradict them; a line for each.</summary>
    public static string SourceLines(Evidence evidence) => string.Join('\n', evidence.ContradictedBy.IsEmpty
        ? Keys(evidence.Citations)
        : [.. Keys(evidence.Citations), "contradicted by", .. Keys(evidence.ContradictedBy)]);

    private static string Sources(Evidence evidence)
    {
        string sources = string.Join(", ", Keys(evidence.Citations));
        if (evidence.ContradictedBy.IsEmpty)
            return sources;
        string against = $"contradicted by {string.Join(", ", Keys(evidence.ContradictedBy))}";
        return sources.Length == 0 ? against : $"{sources}; {against}";
    }

    private static IEnumerable<string> Keys(ValueList<Citation> citations) =>
        citations.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal);
}
