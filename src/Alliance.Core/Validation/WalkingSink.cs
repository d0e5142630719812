using System.Globalization;

namespace Alliance.Core.Validation;

/// <summary>Goes through everything, never stops, and tells a visitor what it meets and where.</summary>
internal readonly struct WalkingSink(IVisitor visitor, string pointer) : IRuleSink
{
    public bool Is(Rule rule, bool holds)
    {
        if (!holds)
            visitor.Broken(rule, rule.Place.Length == 0 ? pointer : $"{pointer}/{rule.Place}");
        return true;
    }

    public bool Each<T>(Rule rule, ValueList<T> items, Func<T, bool> holds)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!holds(items[i]))
                visitor.Broken(rule, At(rule.Place, i));
        }
        return true;
    }

    public bool Each<T, TBeside>(Rule rule, ValueList<T> items, TBeside beside, Func<T, TBeside, bool> holds)
    {
        for (int i = 0; i < items.Count; i++)
        {
            if (!holds(items[i], beside))
                visitor.Broken(rule, At(rule.Place, i));
        }
        return true;
    }

    public bool Nowhere(Rule rule, ValueList<int> broken)
    {
        foreach (int index in broken)
            visitor.Broken(rule, At(rule.Place, index));
        return true;
    }

    public bool EachPair<T>(Rule rule, ValueList<T> items, Func<T, T, bool> holds)
    {
        for (int i = 1; i < items.Count; i++)
        {
            if (!holds(items[i - 1], items[i]))
                visitor.Broken(rule, At(rule.Place, i));
        }
        return true;
    }

    public bool Nested<T, TRules>(string place, T? record) where T : class where TRules : struct, IRules<T>
    {
        if (record is not null)
            Walk<T, TRules>(record, $"{pointer}/{place}");
        return true;
    }

    public bool Nested<T, TRules>(string place, ValueList<T> records) where T : class where TRules : struct, IRules<T>
    {
        for (int i = 0; i < records.Count; i++)
            Walk<T, TRules>(records[i], At(place, i));
        return true;
    }

    public bool Refers(string place, RecordReference reference)
    {
        if (!reference.IsDefault)
            visitor.Reference(reference, $"{pointer}/{place}");
        return true;
    }

    public bool Refers(string place, PartyReference party)
    {
        if (party.NeedsRecord() || !party.Kind.IsKnown)
            visitor.Party(party, $"{pointer}/{place}");
        return true;
    }

    public bool Refers(string place, ValueList<RecordReference> references)
    {
        for (int i = 0; i < references.Count; i++)
            Refers(Item(place, i), references[i]);
        return true;
    }

    public bool Refers<T>(string place, RecordKind kind, ValueList<Id<T>> ids) where T : class
    {
        for (int i = 0; i < ids.Count; i++)
            Refers(Item(place, i), RecordReference.To(kind, ids[i]));
        return true;
    }

    public bool Refers(string place, ValueList<PartyReference> parties)
    {
        for (int i = 0; i < parties.Count; i++)
            Refers(Item(place, i), parties[i]);
        return true;
    }

    public bool Recorded(string place, LocalDate? day)
    {
        if (day is { } known)
            visitor.Recorded(known, $"{pointer}/{place}");
        return true;
    }

    private void Walk<T, TRules>(T record, string at) where T : class where TRules : struct, IRules<T>
    {
        if (visitor.PassesOver<T, TRules>(record))
            return;
        var sink = new WalkingSink(visitor, at);
        TRules.Check(record, ref sink);
    }

    private string At(string place, int index) => $"{pointer}/{Item(place, index)}";

    private static string Item(string place, int index) => string.Create(CultureInfo.InvariantCulture, $"{place}/{index}");
}
