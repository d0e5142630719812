namespace Alliance.Core.Validation;

[RulesOf(typeof(TechnologyItem))]
internal static partial class TechnologyItemRules
{
    private static readonly Rule NoId = Rule.Error(5101, "id", "An item must have an id.");
    private static readonly Rule NoName = Rule.Error(5102, "name", "An item must have a name that is not blank in any of its languages.");
    private static readonly Rule UnknownKind = Rule.Warning(5103, "kind", "The kind is not known to this version of the library; it is kept.");
    private static readonly Rule NoMaker = Rule.Error(5104, "maker", "A maker, if given, must name a party.");
    private static readonly Rule NoDate = Rule.Error(5105, "released", "A date of release, if given, must include at least the year.");
    private static readonly Rule BadBitLength = Rule.Error(5106, "bitLengths", "A bit length must be above 0.");
    private static readonly Rule RepeatedBitLength = Rule.Warning(5107, "bitLengths", "A bit length should be listed only once.", RuleSet.Meaning);
    private static readonly Rule NoPart = Rule.Error(5108, "parts", "A part must be named by its id.");
    private static readonly Rule RepeatedPart = Rule.Warning(5109, "parts", "A part should be listed only once.", RuleSet.Meaning);
    private static readonly Rule ListedAfterAll = Rule.Warning(
        5110, "notListedIn", "An item should not be stated to be outside a list, or outside a code, when it has a code inside it in the same version of the list.", RuleSet.Meaning);

    private static readonly Rule OtherFigures = Rule.Warning(
        5111, "classifications", "A code of a control list should fit the item's figures; its published thresholds are not met by these.", RuleSet.Meaning);

    public static bool Check(TechnologyItem record, RuleSink sink)
    {
        List<int>? at;
        return (!record.Id.IsDefault || sink.Broken(NoId))
            && (TextForm.IsFilled(record.Name) || sink.Broken(NoName))
            && (record.Kind.IsKnown || sink.Broken(UnknownKind))
            && (record.Maker is not { IsDefault: true } || sink.Broken(NoMaker))
            && (DateForm.IsAbsentOrStated(record.Released) || sink.Broken(NoDate))
            && (AreAboveZero(record.BitLengths, out at) || sink.Broken(BadBitLength, at))
            && (Repeats.AreNone(record.BitLengths, out at) || sink.Broken(RepeatedBitLength, at))
            && (KeyForm.AreStated(record.Parts, out at) || sink.Broken(NoPart, at))
            && (Repeats.AreNone(record.Parts, out at) || sink.Broken(RepeatedPart, at))
            && (AreNotListed(record, out at) || sink.Broken(ListedAfterAll, at, "scheme"))
            && (CodeThresholds.AreMet(record, out at) || sink.Broken(OtherFigures, at, "code"));
    }

    private static bool AreAboveZero(ValueList<decimal> lengths, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < lengths.Count; i++)
        {
            if (lengths[i] <= 0)
                (at ??= []).Add(i);
        }
        return at is null;
    }

    private static bool AreNotListed(TechnologyItem record, out List<int>? at)
    {
        at = null;
        for (int i = 0; i < record.NotListedIn.Count; i++)
        {
            if (HasCodeInside(record.Classifications.AsSpan(), record.NotListedIn[i]))
                (at ??= []).Add(i);
        }
        return at is null;
    }

    /// <summary>Whether a classification contradicts a statement. A blank code is reported by another rule, and so is a scheme that is not stated.</summary>
    private static bool HasCodeInside(ReadOnlySpan<ItemClassification> classifications, ItemNonListing statement)
    {
        foreach (ItemClassification one in classifications)
        {
            if (!statement.Scheme.IsDefault
                && one.Scheme == statement.Scheme
                && one.AsOf == statement.AsOf
                && !string.IsNullOrWhiteSpace(one.Code)
                && (statement.Code is not { } code || (!string.IsNullOrWhiteSpace(code) && one.Code.StartsWith(code, StringComparison.Ordinal))))
                return true;
        }
        return false;
    }
}
