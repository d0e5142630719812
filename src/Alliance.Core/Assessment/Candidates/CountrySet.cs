namespace Alliance.Core;

/// <summary>A set of countries with codes of two letters. Other codes count as contained.</summary>
internal sealed class CountrySet
{
    private const int Letters = 26;
    private const int BitsPerWord = 64;

    private readonly ulong[] _bits = new ulong[(Letters * Letters / BitsPerWord) + 1];

    public static CountrySet Union(IEnumerable<CountrySet> sets)
    {
        CountrySet union = new();
        foreach (CountrySet set in sets)
        {
            for (int i = 0; i < union._bits.Length; i++)
                union._bits[i] |= set._bits[i];
        }
        return union;
    }

    public void Add(CountryCode country)
    {
        if (NumberOf(country) is >= 0 and var number)
            _bits[number / BitsPerWord] |= 1UL << number;
    }

    /// <summary>Whether it contains the country with a number.</summary>
    public bool Contains(int number) => number < 0 || (_bits[number / BitsPerWord] & 1UL << number) != 0;

    /// <summary>The number of a code of two letters; -1 for another one.</summary>
    public static int NumberOf(CountryCode country)
    {
        Span<char> text = stackalloc char[4];
        return country.TryFormat(text, out int written) && written == 2 ? ((text[0] - 'A') * Letters) + text[1] - 'A' : -1;
    }
}
