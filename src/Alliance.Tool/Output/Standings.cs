using System.Globalization;

namespace Alliance.Tool;

/// <summary>Standings in words.</summary>
internal static class Standings
{
    /// <summary>A truth as a word: yes, no or unknown.</summary>
    public static string Word(Truth truth) => truth switch
    {
        Truth.True => "yes",
        Truth.False => "no",
        _ => "unknown",
    };

    /// <summary>The status, with a suspension, or that the party is not listed.</summary>
    public static string Status(PartyStanding standing) => !standing.IsListed ? "not listed"
        : standing.IsSuspended == Truth.True ? $"{standing.Status.Text}, suspended"
        : standing is { IsSuspended: Truth.Unknown, Holds: Truth.True } ? $"{standing.Status.Text}, perhaps suspended"
        : standing.Status.Text;

    /// <summary>Whether the status, or that the party has none, is certain and, where that is unknown, why.</summary>
    public static string Certainty(PartyStanding standing) =>
        standing.Holds == Truth.True ? standing.IsMember == Truth.Unknown && standing.IsDisputed ? "yes, but disputed" : "yes"
        // Of a party without a status it is certain that it has none.
        : standing.Holds == Truth.False ? "yes"
        : standing is { IsListed: false, IsMember: Truth.False } ? "unknown: it may have a status other than member"
        : $"unknown: {ToolWords.Of(standing.UnknownReason)}";

    /// <summary>The time that the decisive claim states.</summary>
    public static string Time(PartyStanding standing) => standing.Claims.IsEmpty ? "" : standing.Claims[0].Membership.Validity.ToString();

    /// <summary>The sources of the decisive claim.</summary>
    public static string Sources(PartyStanding standing) => standing.Claims.IsEmpty ? "" : Cited(standing.Claims[0].Evidence);

    /// <summary>The sources of a claim.</summary>
    public static string Cited(Evidence evidence) => string.Join(", ", evidence.Citations.Select(citation => citation.Source).Distinct());

    /// <summary>A date, or that there is none.</summary>
    public static string Date(PartialDate? date) => date?.ToString() ?? "undated";

    /// <summary>Says of how many things it is unknown whether they had happened by the day; empty where it is certain of all.</summary>
    /// <param name="truths">Whether each had happened.</param>
    /// <param name="happened">What happened: <c>made</c>.</param>
    public static string NotCertain(IEnumerable<Truth> truths, string happened) => truths.Count(one => one == Truth.Unknown) is var count and > 0
        ? string.Create(CultureInfo.InvariantCulture, $"; of {count} it is unknown whether {(count == 1 ? "it was" : "they were")} {happened} by this day")
        : "";
}
