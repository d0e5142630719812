namespace Alliance.Core.TestData;

/// <summary>Chance, drawn from a seed: numbers, choices, and how often an optional member is there.</summary>
internal sealed partial class RandomSource(ulong seed)
{
    private SplitMix64 _source = new(seed);

    /// <summary>A number from 0 to <paramref name="count"/> - 1.</summary>
    public int Below(int count) => (int)(_source.Next() % (ulong)count);

    /// <summary>A number from <paramref name="first"/> to <paramref name="last"/>.</summary>
    public int From(int first, int last) => first + Below(last - first + 1);

    /// <summary>Once in so many times.</summary>
    public bool OnceIn(int times) => Below(times) == 0;

    /// <summary>The switch of optional members: on in a third of the cases.</summary>
    public bool Sometimes() => OnceIn(3);

    /// <summary>The switch of optional members that cost much room.</summary>
    public bool Rarely() => OnceIn(8);

    public T Pick<T>(IReadOnlyList<T> from) => from[Below(from.Count)];

    /// <summary>Up to <paramref name="most"/> different elements, in their order.</summary>
    public ValueList<T> PickSome<T>(IReadOnlyList<T> from, int most)
    {
        if (from.Count == 0)
            return [];
        SortedSet<int> places = [];
        for (int left = From(1, most); left > 0; left--)
            places.Add(Below(from.Count));
        return [.. places.Select(place => from[place])];
    }

    /// <summary>As many values as asked for.</summary>
    public static ValueList<T> Several<T>(int count, Func<T> next) => [.. Enumerable.Range(0, count).Select(_ => next())];

    /// <summary>Sometimes one or two values, else none.</summary>
    public ValueList<T> Perhaps<T>(Func<T> next) => Sometimes() ? Several(From(1, 2), next) : [];

    /// <summary>A value that this version knows; never <c>Unspecified</c>.</summary>
    public T Word<T>() where T : struct, Enum
    {
        T[] values = Enum.GetValues<T>();
        return values[From(1, values.Length - 1)];
    }

    /// <summary>A term of a vocabulary, one in eight unknown to this version.</summary>
    public Term<T> Term<T>() where T : struct, Enum => OnceIn(8) ? Unheard<T>() : Word<T>();

    /// <summary>A term that this version does not know.</summary>
    public Term<T> Unheard<T>() where T : struct, Enum => Alliance.Core.Term<T>.Parse(Pick(["quantum-annealer", "x9", "not-yet-named-2031"]));

    public Term<T> PerhapsTerm<T>() where T : struct, Enum => Sometimes() ? default : Term<T>();

    public CountryCode Country() => Pick(CountryCode.Assigned);

    public CurrencyCode Currency() => Pick(CurrencyCode.Assigned);

    public CurrencyCode CurrencyOtherThan(CurrencyCode other)
    {
        CurrencyCode currency = Currency();
        return currency == other ? CurrencyOtherThan(other) : currency;
    }

    /// <summary>A number above zero, of any size that figures in print have.</summary>
    public decimal Positive() => Below(6) switch
    {
        0 => From(1, 99),
        1 => From(1, 99_999) * 100_000_000m,
        2 => new decimal(From(1, 9_999), 0, 0, isNegative: false, scale: 1),
        3 => new decimal(From(1, int.MaxValue - 1), 0, 0, isNegative: false, scale: 4),
        4 => new decimal(From(1, int.MaxValue - 1), From(1, int.MaxValue - 1), From(1, 1_000_000), isNegative: false, scale: (byte)From(18, 28)),
        _ => From(1, int.MaxValue - 1),
    };

    /// <summary>A share in hundredths.</summary>
    public decimal Percent() => new(From(1, 1000), 0, 0, isNegative: false, scale: 1);
}
