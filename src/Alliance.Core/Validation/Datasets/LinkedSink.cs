namespace Alliance.Core.Validation;

/// <summary>Stops at the first broken rule or reference. As fast as <see cref="FastSink"/>, and a look-up for each reference.</summary>
internal readonly struct LinkedSink(DatasetLinks links) : IRuleSink
{
    public bool Is(Rule rule, bool holds) => holds;

    public bool Each<T>(Rule rule, ValueList<T> items, Func<T, bool> holds) => default(FastSink).Each(rule, items, holds);

    public bool Each<T, TBeside>(Rule rule, ValueList<T> items, TBeside beside, Func<T, TBeside, bool> holds) =>
        default(FastSink).Each(rule, items, beside, holds);

    public bool EachPair<T>(Rule rule, ValueList<T> items, Func<T, T, bool> holds) => default(FastSink).EachPair(rule, items, holds);

    public bool Nowhere(Rule rule, ValueList<int> broken) => broken.IsEmpty;

    public bool Nested<T, TRules>(string place, T? record) where T : class where TRules : struct, IRules<T>
    {
        var sink = new LinkedSink(links);
        return record is null || TRules.Check(record, ref sink);
    }

    public bool Nested<T, TRules>(string place, ValueList<T> records) where T : class where TRules : struct, IRules<T>
    {
        var sink = new LinkedSink(links);
        foreach (T record in records.AsSpan())
        {
            if (!TRules.Check(record, ref sink))
                return false;
        }
        return true;
    }

    public bool Refers(string place, RecordReference reference) => links.Resolves(reference);

    public bool Refers(string place, PartyReference party) => party.Kind.IsKnown && links.Resolves(party) && links.IsOfItsKind(party);

    public bool Refers(string place, ValueList<RecordReference> references)
    {
        foreach (RecordReference reference in references.AsSpan())
        {
            if (!links.Resolves(reference))
                return false;
        }
        return true;
    }

    public bool Refers<T>(string place, RecordKind kind, ValueList<Id<T>> ids) where T : class
    {
        foreach (Id<T> id in ids.AsSpan())
        {
            if (!links.Resolves(RecordReference.To(kind, id)))
                return false;
        }
        return true;
    }

    public bool Refers(string place, ValueList<PartyReference> parties)
    {
        foreach (PartyReference party in parties.AsSpan())
        {
            if (!Refers(place, party))
                return false;
        }
        return true;
    }

    public bool Recorded(string place, LocalDate? day) => day is not { } known || links.Knows(known);
}
