namespace Alliance.Core.Validation;

[RulesOf(typeof(Population))]
internal static partial class PopulationRules
{
    private static readonly Rule NoDescription =
        Rule.Error(4201, "description", "A population must have a description (who is counted) that is not blank in any of its languages.");
    private static readonly Rule NoCountry = Rule.Error(4202, "country", "A country, if given, must have a code.");
    private static readonly Rule UnassignedCountry = Rule.Warning(4203, "country", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NegativeSize = Rule.Error(4204, "sizes", "The size of a population must not be negative.");

    public static bool Check(Population record, RuleSink sink)
    {
        List<int>? at;
        return (TextForm.IsFilled(record.Description) || sink.Broken(NoDescription))
            && (record.Country is not { IsDefault: true } || sink.Broken(NoCountry))
            && (VocabularyForm.IsAbsentOrAssigned(record.Country) || sink.Broken(UnassignedCountry))
            && (AreNotNegative(record.Sizes, out at) || sink.Broken(NegativeSize, at, "value"));
    }

    private static bool AreNotNegative(ValueList<Observation> sizes, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < sizes.Count; i++)
        {
            if (sizes[i].Value < 0)
                (at ??= []).Add(i);
        }
        return at is null;
    }
}
