namespace Alliance.Core.Validation;

/// <summary>Asks a check for one rule of the record itself, and goes into nothing.</summary>
internal struct SingleRuleSink(Rule wanted) : IRuleSink
{
    private bool _broken;

    public static bool Holds<T, TRules>(T record, Rule rule) where T : class where TRules : struct, IRules<T>
    {
        var sink = new SingleRuleSink(rule);
        TRules.Check(record, ref sink);
        return !sink._broken;
    }

    public bool Is(Rule rule, bool holds)
    {
        _broken |= !holds && ReferenceEquals(rule, wanted);
        return true;
    }

    public bool Each<T>(Rule rule, ValueList<T> items, Func<T, bool> holds) =>
        !ReferenceEquals(rule, wanted) || Is(rule, default(FastSink).Each(rule, items, holds));

    public bool Each<T, TBeside>(Rule rule, ValueList<T> items, TBeside beside, Func<T, TBeside, bool> holds) =>
        !ReferenceEquals(rule, wanted) || Is(rule, default(FastSink).Each(rule, items, beside, holds));

    public bool Nowhere(Rule rule, ValueList<int> broken) => Is(rule, broken.IsEmpty);

    public bool EachPair<T>(Rule rule, ValueList<T> items, Func<T, T, bool> holds) =>
        !ReferenceEquals(rule, wanted) || Is(rule, default(FastSink).EachPair(rule, items, holds));

    public readonly bool Nested<T, TRules>(string place, T? record) where T : class where TRules : struct, IRules<T> => true;

    public readonly bool Nested<T, TRules>(string place, ValueList<T> records) where T : class where TRules : struct, IRules<T> => true;

    public readonly bool Refers(string place, RecordReference reference) => true;

    public readonly bool Refers(string place, PartyReference party) => true;

    public readonly bool Refers(string place, ValueList<RecordReference> references) => true;

    public readonly bool Refers<T>(string place, RecordKind kind, ValueList<Id<T>> ids) where T : class => true;

    public readonly bool Refers(string place, ValueList<PartyReference> parties) => true;

    public readonly bool Recorded(string place, LocalDate? day) => true;
}
