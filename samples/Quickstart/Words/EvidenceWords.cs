using Alliance.Core;

namespace Quickstart;

/// <summary>How sure something is, in words, and who says so.</summary>
internal static class EvidenceWords
{
    /// <summary>How sure it is that something holds on the day.</summary>
    public static string HowSure(Truth held, Confidence confidence) => (held, confidence) switch
    {
        (Truth.True, Confidence.Likely) => "likely",
        (Truth.True, Confidence.Unspecified) => "as stated, no evidence given",
        (Truth.True, _) => "certain",
        (Truth.False, _) => "certainly not",
        (_, Confidence.Disputed or Confidence.Unverified) => $"unknown ({Vocabulary.Words(confidence)})",
        _ => "unknown (day not certain)",
    };

    /// <summary>The keys of the sources, and of those that contradict them.</summary>
    public static string Sources(Evidence evidence)
    {
        string sources = string.Join(", ", evidence.Citations.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal));
        return evidence.ContradictedBy.IsEmpty
            ? sources
            : $"{sources}; contradicted by {string.Join(", ", evidence.ContradictedBy.Select(citation => citation.Source.Value).Distinct(StringComparer.Ordinal))}";
    }
}
