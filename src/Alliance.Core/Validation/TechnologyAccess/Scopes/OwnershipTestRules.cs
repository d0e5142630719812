namespace Alliance.Core.Validation;

[RulesOf(typeof(OwnershipTest))]
internal static partial class OwnershipTestRules
{
    private static readonly Rule BadShare = Rule.Error(7601, "shareAtLeast", "A share of ownership must be above 0 and at most 100 per cent.");
    private static readonly Rule NoList = Rule.Error(7602, "lists", "A list of parties must be named by its id.");
    private static readonly Rule NoParty = Rule.Error(7603, "parties", "A condition on owners must name each of its parties.");
    private static readonly Rule UnassignedParty = Rule.Warning(7604, "parties", "ISO 3166-1 does not currently assign this country code; the code is kept.");
    private static readonly Rule NoOwner = Rule.Error(7605, "lists", "A condition on owners must name at least one list or party.");
    private static readonly Rule FractionalShare =
        Rule.Warning(7606, "shareAtLeast", "A share of ownership should be given in per cent; one below 1 may be a fraction by mistake, such as 0.5 for 50 per cent.");

    public static bool Check(OwnershipTest record, RuleSink sink)
    {
        List<int>? at;
        return (record.ShareAtLeast is > 0 and <= 100 || sink.Broken(BadShare))
            && (!ShareForm.MayBeFraction(record.ShareAtLeast) || sink.Broken(FractionalShare))
            && (KeyForm.AreStated(record.Lists, out at) || sink.Broken(NoList, at))
            && (PartyForm.AreStated(record.Parties, out at) || sink.Broken(NoParty, at))
            && (VocabularyForm.AreNoCountriesOrAssigned(record.Parties, out at) || sink.Broken(UnassignedParty, at))
            && (!record.Lists.IsEmpty || !record.Parties.IsEmpty || sink.Broken(NoOwner));
    }
}
