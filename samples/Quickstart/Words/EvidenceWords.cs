using Alliance.Core;

namespace Quickstart;

/// <summary>Writes in words how certain something is, and according to which sources.</summary>
internal static class EvidenceWords
{
    /// <summary>The meaning of the words that need an explanation.</summary>
    public const string Legend = "Generally held: no document available. Disputed: sources contradict each other.\nDay not exact: the sources do not show whether it was true on this day.";

    /// <summary>How certain it is that something holds on the day.</summary>
    /// <param name="held">Whether it holds.</param>
    /// <param name="isDisputed">Whether sources contradict each other.</param>
    /// <param name="confidence">The confidence of its evidence, without regard to the day.</param>
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

    /// <summary>One of several claims: what it states, its period, its confidence and its sources.</summary>
    public static string Claim(string what, Validity time, Evidence evidence)
    {
        string sources = Sources(evidence);
        string claim = $"- {what}, {TimeWords.Of(time)}: {Vocabulary.Words(evidence.Confidence)}";
        return sources.Length == 0 ? claim : $"{claim} [{sources}]";
    }

    /// <summary>The keys of the sources, and of those that contradict them, one per line.</summary>
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
