namespace Alliance.Core.Validation;

/// <summary>What records ask of the parties that they name.</summary>
internal static class PartyForm
{
    /// <summary>A party that can make law or be a market: a country or an alliance. None at all is the business of another rule.</summary>
    public static bool IsAbsentOrCountryOrAlliance(PartyReference? party) =>
        party is not { } given || given.Kind is PartyKind.Country or PartyKind.Alliance or PartyKind.Unspecified;
}
