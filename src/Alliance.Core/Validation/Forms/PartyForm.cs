namespace Alliance.Core.Validation;

/// <summary>What records ask of the parties that they name.</summary>
internal static class PartyForm
{
    /// <summary>A party that can make law or be a market: a country or an alliance. None at all is the business of another rule, and a kind that this version does not know may be one.</summary>
    public static bool IsAbsentOrCountryOrAlliance(PartyReference? party) =>
        party is not { } given || given.Kind == PartyKind.Country || given.Kind == PartyKind.Alliance || given.IsDefault || !given.Kind.IsKnown;
}
