using System.Collections.Immutable;

namespace Alliance.Core.Validation;

/// <summary>The rules of one record: a table, and the one check that tests them all.</summary>
internal interface IRules<in T> where T : class
{
    /// <summary>Every rule that <see cref="Check"/> tests on the record itself.</summary>
    static abstract ImmutableArray<Rule> Table { get; }

    /// <summary>Tests the record and what stands inside it, as far as the sink wants to go.</summary>
    /// <returns>Whether the sink met nothing that made it stop.</returns>
    static abstract bool Check<TSink>(T record, ref TSink sink) where TSink : struct, IRuleSink;
}
