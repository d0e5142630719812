namespace Alliance.Core;

/// <summary>Whether the item has a code, or one that the code covers.</summary>
internal sealed class CodeCondition(ConditionPlace place, ItemCode code) : ConditionTest(place, "code")
{
    public override IEnumerable<FactGap> Gaps(Situation situation)
    {
        string fact = $"code:{code.Scheme.Text}";
        bool isOwn = !situation.IsPart;
        TechnologyItem known = situation.Item;
        return isOwn
            ? [new(MissingFactPlace.Item, fact, $"Is the item classified as {code.Scheme.Text} {code.Code}, or under another code?", request => Answers(request, known))]
            : [new(MissingFactPlace.Item, $"part {situation.Item.Id}: {fact}", $"Is the item's part {situation.Item.Id} classified as {code.Scheme.Text} {code.Code}, or under another code?", null)];
    }

    private IEnumerable<AccessRequest> Answers(AccessRequest request, TechnologyItem known)
    {
        TechnologyItem item = request.Item.Item ?? known;
        ItemClassification[] others = [.. item.Classifications.Where(one => one.Scheme != code.Scheme)];
        yield return request with { Item = item with { Classifications = [.. others, new() { Scheme = code.Scheme, Code = code.Code }] } };
        yield return request with { Item = item with { Classifications = [.. others], NotListedIn = [.. item.NotListedIn, new() { Scheme = code.Scheme }] } };
    }

    public override void AddDays(in Situation situation, ChangeDays days)
    {
        foreach (ItemClassification one in situation.Item.Classifications)
            days.AddStart(one.AsOf is { IsDefault: false } date ? date : null);
        foreach (ItemNonListing one in situation.Item.NotListedIn)
            days.AddStart(one.AsOf is { IsDefault: false } date ? date : null);
    }

    protected override Truth Test(in Situation situation)
    {
        Truth has = Truth.False;
        bool isClassified = false;
        foreach (ItemClassification one in situation.Item.Classifications)
        {
            if (one.Scheme != code.Scheme)
                continue;
            Truth stands = StandingOf(one, situation);
            if (stands == Truth.False)
                continue;
            isClassified |= stands == Truth.True;
            Truth covers = ItemCodes.Covers(code.Scheme, code.Code, one.Code);
            has |= covers & stands;
            if (covers == Truth.False && ItemCodes.Covers(code.Scheme, one.Code, code.Code) != Truth.False)
                has |= Truth.Unknown;
        }
        return has == Truth.True ? has : IsNotListed(situation) ? Truth.False : isClassified ? has : Truth.Unknown;
    }

    /// <summary>Whether a code of the item certainly stands on the day of a request.</summary>
    public static bool Stands(ItemClassification one, in Situation situation) => StandingOf(one, situation) == Truth.True;

    private static Truth StandingOf(ItemClassification one, in Situation situation) => one.Evidence.IsSupportedWithin(situation.Item) & MayBeOf(one.AsOf, situation.Day);

    protected override TestFinding Find(in Situation situation)
    {
        ItemClassification[] found = [.. situation.Item.Classifications.Where(one => one.Scheme == code.Scheme)];
        return new(
            found.Length == 0 ? null : string.Join(", ", found.Select(one => one.AsOf is { } day ? $"{one.Code} (as of {day})" : one.Code)),
            $"{code.Code} in {code.Scheme}",
            found.OrderByDescending(one => ItemCodes.Covers(code.Scheme, code.Code, one.Code) == Truth.True).Select(one => one.Evidence.Confidence).FirstOrDefault());
    }

    private bool IsNotListed(in Situation situation)
    {
        foreach (ItemNonListing one in situation.Item.NotListedIn)
        {
            if (one.Scheme == code.Scheme
                && (one.Code is null || ItemCodes.Covers(code.Scheme, one.Code, code.Code) == Truth.True)
                && (one.Evidence.IsSupportedWithin(situation.Item) & MayBeOf(one.AsOf, situation.Day)) == Truth.True)
                return true;
        }
        return false;
    }

    /// <summary>Whether a code from the list of a date says something about a day: not if the date is later.</summary>
    private static Truth MayBeOf(PartialDate? asOf, DayKey day) =>
        asOf is not { IsDefault: false } date ? Truth.True : Validity.From(date).CoversKey(day);
}
