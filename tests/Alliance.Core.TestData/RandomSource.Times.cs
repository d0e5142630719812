namespace Alliance.Core.TestData;

/// <remarks>Starts lie in 2005 to 2018 and ends in 2020 to 2024, so that whatever is drawn for one span is in order.</remarks>
internal sealed partial class RandomSource
{
    public LocalDate Day(int firstYear, int lastYear) => new(From(firstYear, lastYear), From(1, 12), From(1, 28));

    public PartialDate Date(int firstYear, int lastYear) => Below(3) switch
    {
        0 => new PartialDate(From(firstYear, lastYear)),
        1 => new PartialDate(From(firstYear, lastYear), From(1, 12)),
        _ => Day(firstYear, lastYear),
    };

    public PartialDate? PerhapsDate(int firstYear, int lastYear) => Sometimes() ? Date(firstYear, lastYear) : null;

    public LocalDate? PerhapsDay(int firstYear, int lastYear) => Sometimes() ? Day(firstYear, lastYear) : null;

    public Validity Span() => new(Start(), End());

    public Validity PerhapsSpan() => Sometimes() ? default : Span();

    /// <summary>A span that has surely begun, and not ended, between the years in which starts and ends lie.</summary>
    public Validity PlainSpan() => new(Date(2005, 2009), OnceIn(2) ? Date(2020, 2024) : ValidityBound.Open);

    /// <summary>Spans one after the other, with certain gaps between them.</summary>
    public ValueList<Validity> Spells(int count) =>
        [.. Enumerable.Range(0, count).Select(i => new Validity(Date(2010 + (3 * i), 2010 + (3 * i)), Date(2011 + (3 * i), 2011 + (3 * i))))];

    private ValidityBound Start() => Below(7) switch
    {
        0 => ValidityBound.Unknown,
        1 => ValidityBound.Open,
        2 => ValidityBound.Between(Date(2005, 2010), Date(2011, 2018)),
        3 => OnceIn(2) ? ValidityBound.OnOrBefore(Date(2011, 2018)) : ValidityBound.OnOrAfter(Date(2005, 2018)),
        _ => Date(2005, 2018),
    };

    private ValidityBound End() => Below(7) switch
    {
        0 => ValidityBound.Unknown,
        1 => ValidityBound.Between(Date(2020, 2021), Date(2022, 2024)),
        2 => OnceIn(2) ? ValidityBound.OnOrBefore(Date(2022, 2024)) : ValidityBound.OnOrAfter(Date(2020, 2022)),
        3 or 4 => Date(2020, 2024),
        _ => ValidityBound.Open,
    };
}
