namespace Alliance.Core.Validation;

[RulesOf(typeof(GeographicScope))]
internal static partial class GeographicScopeRules
{
    private static readonly Rule NoGroup = Rule.Error(6501, "groups", "A country group must be named by its id.");
    private static readonly Rule NoCountry = Rule.Error(6502, "countries", "A country must be named by its code.");
    private static readonly Rule UnassignedCountry =
        Rule.Warning(6503, "countries", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoExceptGroup = Rule.Error(6504, "exceptGroups", "A country group must be named by its id.");
    private static readonly Rule NoExceptCountry = Rule.Error(6505, "exceptCountries", "A country must be named by its code.");
    private static readonly Rule UnassignedExceptCountry =
        Rule.Warning(6506, "exceptCountries", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule InAndOut = Rule.Warning(
        6507, "exceptCountries", "A country should be listed as included or as excepted, not as both; a country that is listed as both is excepted.");

    public static bool Check(GeographicScope record, RuleSink sink)
    {
        List<int>? at;
        return (KeyForm.AreStated(record.Groups, out at) || sink.Broken(NoGroup, at))
            && (VocabularyForm.AreStated(record.Countries, out at) || sink.Broken(NoCountry, at))
            && (VocabularyForm.AreAbsentOrAssigned(record.Countries, out at) || sink.Broken(UnassignedCountry, at))
            && (KeyForm.AreStated(record.ExceptGroups, out at) || sink.Broken(NoExceptGroup, at))
            && (VocabularyForm.AreStated(record.ExceptCountries, out at) || sink.Broken(NoExceptCountry, at))
            && (VocabularyForm.AreAbsentOrAssigned(record.ExceptCountries, out at) || sink.Broken(UnassignedExceptCountry, at))
            && (AreNotInside(record, out at) || sink.Broken(InAndOut, at));
    }

    private static bool AreNotInside(GeographicScope record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.ExceptCountries.Count; i++)
        {
            if (!record.ExceptCountries[i].IsDefault && record.Countries.AsSpan().Contains(record.ExceptCountries[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
