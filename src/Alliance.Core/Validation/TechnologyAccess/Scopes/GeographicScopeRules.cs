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
        6507, "exceptCountries", "A country should be listed as included or as excepted, not as both; a country that is listed as both is excepted.", RuleSet.Meaning);
    private static readonly Rule BadArea = Rule.Error(
        6508, "areas", "An area must be named by its ISO 3166-2 code: the country's two letters, a hyphen, and one to three letters A to Z or digits, such as UA-43.");
    private static readonly Rule AreaOfUnassignedCountry =
        Rule.Warning(6509, "areas", "ISO 3166-1 does not currently assign the country code of this area; the code is kept.");
    private static readonly Rule BadExceptArea = Rule.Error(
        6510, "exceptAreas", "An area must be named by its ISO 3166-2 code: the country's two letters, a hyphen, and one to three letters A to Z or digits, such as UA-43.");
    private static readonly Rule ExceptAreaOfUnassignedCountry =
        Rule.Warning(6511, "exceptAreas", "ISO 3166-1 does not currently assign the country code of this area; the code is kept.");
    private static readonly Rule AreaInAndOut = Rule.Warning(
        6512, "areas", "An area should not be listed as included when the area or its country is listed as excepted; it is excepted then.", RuleSet.Meaning);
    private static readonly Rule NothingLeft = Rule.Error(
        6513, "groups", "Places must be left: every group, country and area that is listed as included is listed as excepted too.", RuleSet.Meaning);

    public static bool Check(GeographicScope record, RuleSink sink)
    {
        List<int>? at;
        return (KeyForm.AreStated(record.Groups, out at) || sink.Broken(NoGroup, at))
            && (VocabularyForm.AreStated(record.Countries, out at) || sink.Broken(NoCountry, at))
            && (VocabularyForm.AreAbsentOrAssigned(record.Countries, out at) || sink.Broken(UnassignedCountry, at))
            && (KeyForm.AreStated(record.ExceptGroups, out at) || sink.Broken(NoExceptGroup, at))
            && (VocabularyForm.AreStated(record.ExceptCountries, out at) || sink.Broken(NoExceptCountry, at))
            && (VocabularyForm.AreAbsentOrAssigned(record.ExceptCountries, out at) || sink.Broken(UnassignedExceptCountry, at))
            && (AreNotInside(record, out at) || sink.Broken(InAndOut, at))
            && (AreAreas(record.Areas, out at) || sink.Broken(BadArea, at))
            && (AreOfAssignedCountries(record.Areas, out at) || sink.Broken(AreaOfUnassignedCountry, at))
            && (AreAreas(record.ExceptAreas, out at) || sink.Broken(BadExceptArea, at))
            && (AreOfAssignedCountries(record.ExceptAreas, out at) || sink.Broken(ExceptAreaOfUnassignedCountry, at))
            && (AreNotExcepted(record, out at) || sink.Broken(AreaInAndOut, at))
            && (LeavesPlaces(record) || sink.Broken(NothingLeft));
    }

    private static bool AreAreas(ValueList<string> areas, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < areas.Count; i++)
        {
            if (!AreaCode.IsWellFormed(areas[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreOfAssignedCountries(ValueList<string> areas, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < areas.Count; i++)
        {
            if (AreaCode.IsWellFormed(areas[i]) && !AreaCode.CountryOf(areas[i]).IsAssigned)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreNotExcepted(GeographicScope record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.Areas.Count; i++)
        {
            if (IsExcepted(record, record.Areas[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool IsExcepted(GeographicScope record, string area) =>
        AreaCode.IsWellFormed(area) && (record.ExceptAreas.AsSpan().Contains(area) || record.ExceptCountries.AsSpan().Contains(AreaCode.CountryOf(area)));

    /// <summary>Whether something that is included is not excepted, or nothing is listed as included, so that every other place is inside.</summary>
    private static bool LeavesPlaces(GeographicScope record)
    {
        foreach (Id<CountryGroup> group in record.Groups)
        {
            if (!record.ExceptGroups.AsSpan().Contains(group))
                return true;
        }
        foreach (CountryCode country in record.Countries)
        {
            if (!record.ExceptCountries.AsSpan().Contains(country))
                return true;
        }
        foreach (string area in record.Areas)
        {
            if (!IsExcepted(record, area))
                return true;
        }
        return record.Groups.IsEmpty && record.Countries.IsEmpty && record.Areas.IsEmpty;
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
