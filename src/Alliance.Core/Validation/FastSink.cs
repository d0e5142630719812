namespace Alliance.Core.Validation;

/// <summary>Stops at the first broken rule of any severity. Costs what the conditions cost. Leaves references alone.</summary>
internal readonly struct FastSink : IRuleSink
{
    public bool Is(Rule rule, bool holds) => holds;

    public bool Each<T>(Rule rule, ValueList<T> items, Func<T, bool> holds)
    {
        foreach (T item in items.AsSpan())
        {
            if (!holds(item))
                return false;
        }
        return true;
    }

    public bool Each<T, TBeside>(Rule rule, ValueList<T> items, TBeside beside, Func<T, TBeside, bool> holds)
    {
        foreach (T item in items.AsSpan())
        {
            if (!holds(item, beside))
                return false;
        }
        return true;
    }

    public bool Nowhere(Rule rule, ValueList<int> broken) => broken.IsEmpty;

    public bool EachPair<T>(Rule rule, ValueList<T> items, Func<T, T, bool> holds)
    {
        ReadOnlySpan<T> span = items.AsSpan();
        for (int i = 1; i < span.Length; i++)
        {
            if (!holds(span[i - 1], span[i]))
                return false;
        }
        return true;
    }

    public bool Nested<T, TRules>(string place, T? record) where T : class where TRules : struct, IRules<T>
    {
        FastSink sink = default;
        return record is null || TRules.Check(record, ref sink);
    }

    public bool Nested<T, TRules>(string place, ValueList<T> records) where T : class where TRules : struct, IRules<T>
    {
        FastSink sink = default;
        foreach (T record in records.AsSpan())
        {
            if (!TRules.Check(record, ref sink))
                return false;
        }
        return true;
    }

    public bool Refers(string place, RecordReference reference) => true;

    public bool Refers(string place, PartyReference party) => true;

    public bool Refers(string place, ValueList<RecordReference> references) => true;

    public bool Refers<T>(string place, RecordKind kind, ValueList<Id<T>> ids) where T : class => true;

    public bool Refers(string place, ValueList<PartyReference> parties) => true;

    public bool Recorded(string place, LocalDate? day) => true;
}
