namespace Alliance.Core.Validation;

/// <summary>
/// What a check tells its findings to. Every method returns whether to go on: the fast sink stops at the first broken rule, the reporting one never.
/// </summary>
internal interface IRuleSink
{
    /// <summary>A rule of the record, and whether it holds.</summary>
    bool Is(Rule rule, bool holds);

    /// <summary>A rule that each item of a list keeps or breaks; the list is the rule's place.</summary>
    bool Each<T>(Rule rule, ValueList<T> items, Func<T, bool> holds);

    /// <summary>A rule that each item of a list keeps or breaks, seen beside something else; the condition is handed it, and need not capture it.</summary>
    bool Each<T, TBeside>(Rule rule, ValueList<T> items, TBeside beside, Func<T, TBeside, bool> holds);

    /// <summary>A rule about the items of a list among themselves, and the indices of those that break it.</summary>
    bool Nowhere(Rule rule, ValueList<int> broken);

    /// <summary>A rule that each two neighbours in a list keep or break; the list is the rule's place, the second of the two at fault.</summary>
    bool EachPair<T>(Rule rule, ValueList<T> items, Func<T, T, bool> holds);

    /// <summary>A record inside the record; nothing to check when there is none.</summary>
    bool Nested<T, TRules>(string place, T? record) where T : class where TRules : struct, IRules<T>;

    /// <summary>Records inside the record.</summary>
    bool Nested<T, TRules>(string place, ValueList<T> records) where T : class where TRules : struct, IRules<T>;

    /// <summary>A reference to another record of the dataset; nothing to check when it refers to nothing.</summary>
    bool Refers(string place, RecordReference reference);

    /// <summary>A reference to a party; countries and others need no record.</summary>
    bool Refers(string place, PartyReference party);

    /// <summary>References to other records of the dataset.</summary>
    bool Refers(string place, ValueList<RecordReference> references);

    /// <summary>References to other records of the dataset, all of one kind.</summary>
    bool Refers<T>(string place, RecordKind kind, ValueList<Id<T>> ids) where T : class;

    /// <summary>References to parties; countries and others need no record.</summary>
    bool Refers(string place, ValueList<PartyReference> parties);

    /// <summary>The day on which a claim came to be known; nothing to check when it is not stated.</summary>
    bool Recorded(string place, LocalDate? day);
}
