using System.Globalization;
using System.Text;
using NodaTime;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>A generated history of the size and shape of the European Central Bank's, and questions about it; the same in every run.</summary>
public sealed class RateWorkload
{
    private const int Questions = 1024;
    private const int Years = 25;

    private static readonly CurrencyCode Euro = new("EUR");
    private static readonly ConversionOptions Cents = new() { Rounding = MoneyRounding.ToDecimals(2, MidpointRounding.ToEven) };
    private static readonly ConversionOptions CentsThroughEuro = Cents with { Pivot = Euro };

    private static readonly string[] Codes =
    [
        "USD", "JPY", "BGN", "CYP", "CZK", "DKK", "EEK", "GBP", "HUF", "LTL", "LVL", "MTL", "PLN", "ROL", "RON", "SEK", "SIT", "SKK", "CHF", "ISK",
        "NOK", "HRK", "RUB", "TRL", "TRY", "AUD", "BRL", "CAD", "CNY", "HKD", "IDR", "ILS", "INR", "KRW", "MXN", "MYR", "NZD", "PHP", "SGD", "THB",
    ];

    public RateWorkload()
    {
        var random = new Random(20241212);
        History = Text(random);
        ValueList<ExchangeRateSeries> read = ReadHistory();
        Table = ExchangeRateTable.Of(read);
        ExchangeRateSeries[] series = [.. read.Where(one => one.Ended is null)];
        foreach (ExchangeRateSeries one in series)
        {
            foreach (ExchangeRate point in one.Points)
                ByCurrencyAndDay.Add((one.Quote, point.Day), point.Rate);
        }
        for (int i = 0; i < Questions; i++)
        {
            ExchangeRateSeries from = series[random.Next(series.Length)], to = series[random.Next(series.Length)];
            ExchangeRate point = from.Points[random.Next(from.Points.Count)];
            Amounts[i] = random.Next(1, 1_000_000_000) / 100m;
            (From[i], To[i], Days[i], Rates[i]) = (from.Quote, to.Quote, point.Day, point.Rate);
            Unrounded[i] = Amounts[i] * Rates[i];
        }
    }

    public byte[] History { get; }

    public ExchangeRateTable Table { get; }

    private Dictionary<(CurrencyCode Currency, LocalDate Day), decimal> ByCurrencyAndDay { get; } = [];

    private decimal[] Amounts { get; } = new decimal[Questions];

    private CurrencyCode[] From { get; } = new CurrencyCode[Questions];

    private CurrencyCode[] To { get; } = new CurrencyCode[Questions];

    private LocalDate[] Days { get; } = new LocalDate[Questions];

    private decimal[] Rates { get; } = new decimal[Questions];

    /// <summary>Amounts that really have to be rounded, as after a multiplication: amounts with two decimals would be returned unchanged.</summary>
    private decimal[] Unrounded { get; } = new decimal[Questions];

    /// <summary>The lower limit: multiplies by a rate that is already known, and rounds.</summary>
    public decimal MultiplyAndRound()
    {
        decimal last = 0;
        for (int i = 0; i < Amounts.Length; i++)
            last = decimal.Round(Amounts[i] * Rates[i], 2, MidpointRounding.ToEven);
        return last;
    }

    /// <summary>What an application does without this library.</summary>
    public decimal ByDictionary()
    {
        decimal last = 0;
        for (int i = 0; i < Amounts.Length; i++)
            last = decimal.Round(Amounts[i] * ByCurrencyAndDay[(From[i], Days[i])], 2, MidpointRounding.ToEven);
        return last;
    }

    public Money Direct()
    {
        Money last = default;
        for (int i = 0; i < Amounts.Length; i++)
            Table.TryConvertAmount(new Money(Amounts[i], Euro), From[i], Days[i], RateLookup.ExactDay, out last, out _, Cents);
        return last;
    }

    public Money Cross()
    {
        Money last = default;
        for (int i = 0; i < Amounts.Length; i++)
            Table.TryConvertAmount(new Money(Amounts[i], From[i]), To[i], Days[i], RateLookup.LastWithin(7), out last, out _, Cents);
        return last;
    }

    public Money CrossThroughEuro()
    {
        Money last = default;
        for (int i = 0; i < Amounts.Length; i++)
            Table.TryConvertAmount(new Money(Amounts[i], From[i]), To[i], Days[i], RateLookup.LastWithin(7), out last, out _, CentsThroughEuro);
        return last;
    }

    public decimal AddDecimals()
    {
        decimal sum = 0;
        foreach (decimal amount in Amounts)
            sum += amount;
        return sum;
    }

    public Money AddMoney()
    {
        Money sum = Money.Zero(Euro);
        foreach (decimal amount in Amounts)
            sum += new Money(amount, Euro);
        return sum;
    }

    public decimal RoundDecimals()
    {
        decimal last = 0;
        foreach (decimal amount in Unrounded)
            last = decimal.Round(amount, 2, MidpointRounding.ToEven);
        return last;
    }

    public Money RoundMoney()
    {
        Money last = default;
        foreach (decimal amount in Unrounded)
            last = new Money(amount, Euro).Round(MidpointRounding.ToEven);
        return last;
    }

    /// <summary>Rounds three shares one by one and computes the last by subtraction, which is fast, but wrong if shares are small.</summary>
    public decimal AllocateByHand()
    {
        decimal last = 0;
        foreach (decimal amount in Amounts)
        {
            decimal one = decimal.Round(amount * 0.5m, 2, MidpointRounding.ToEven), two = decimal.Round(amount * 0.3m, 2, MidpointRounding.ToEven);
            last = amount - one - two;
        }
        return last;
    }

    public Money AllocateMoney()
    {
        Span<decimal> ratios = [5, 3, 2];
        var parts = default(Three);
        foreach (decimal amount in Amounts)
            new Money(amount, Euro).Allocate(ratios, parts);
        return parts[2];
    }

    public int ReadLines()
    {
        using var reader = new StreamReader(new MemoryStream(History));
        int length = 0;
        while (reader.ReadLine() is { } line)
            length += line.Length;
        return length;
    }

    public ValueList<ExchangeRateSeries> ReadHistory() => EcbReferenceRates.Read(new MemoryStream(History));

    private static byte[] Text(Random random)
    {
        LocalDate first = new(1999, 1, 4);
        LocalDate[] days = [.. Enumerable.Range(0, Years * 366).Select(first.PlusDays).Where(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday)).Reverse()];
        double[] rates = [.. Codes.Select(_ => Math.Exp(random.NextDouble() * 6))];
        // A fifth of the currencies joined the euro or were discontinued on some day.
        int[] ended = [.. Codes.Select((_, i) => i % 5 == 2 ? random.Next(days.Length / 2) : -1)];
        var text = new StringBuilder("Date,").AppendJoin(',', Codes).Append(",\n");
        for (int row = 0; row < days.Length; row++)
        {
            text.Append(CultureInfo.InvariantCulture, $"{days[row]:uuuu-MM-dd},");
            for (int i = 0; i < Codes.Length; i++)
            {
                rates[i] *= 1 + ((random.NextDouble() - 0.5) / 100);
                if (row < ended[i])
                    text.Append("N/A,");
                else
                    text.Append(CultureInfo.InvariantCulture, $"{(rates[i] < 20 ? rates[i].ToString("0.####", CultureInfo.InvariantCulture) : rates[i].ToString("0.##", CultureInfo.InvariantCulture))},");
            }
            text.Append('\n');
        }
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    [System.Runtime.CompilerServices.InlineArray(3)]
    private struct Three
    {
        private Money _first;
    }
}
