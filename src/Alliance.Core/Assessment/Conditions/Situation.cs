namespace Alliance.Core;

/// <summary>That on which conditions are tested: a request, with its item.</summary>
/// <param name="request">The request.</param>
/// <param name="item">The item, or a part of it.</param>
/// <param name="day">The day of the request.</param>
internal readonly struct Situation(AccessRequest request, TechnologyItem item, DayKey day)
{
    public AccessRequest Request { get; } = request;

    /// <summary>The item, or the part of it that is tested.</summary>
    public TechnologyItem Item { get; } = item;

    public DayKey Day { get; } = day;

    /// <summary>Tests whose truth is assumed, to find out what depends on them. Default: none.</summary>
    public IReadOnlyDictionary<ConditionTest, Truth>? Settled { get; init; }

    /// <summary>Whether <see cref="Item"/> is a part of the item of the request, about which the request says nothing.</summary>
    public bool IsPart { get; private init; }

    /// <summary>The same with a part in place of the item.</summary>
    public Situation WithItem(TechnologyItem part) => new(Request, part, Day) { Settled = Settled, IsPart = true };
}
