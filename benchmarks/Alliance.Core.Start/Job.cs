using System.Runtime.CompilerServices;
using NodaTime;

namespace Alliance.Core.Start;

/// <summary>A job that a new process does first.</summary>
/// <param name="Name">The name, which is an argument of the process.</param>
/// <param name="Work">The work: a method that is compiled only when it is called.</param>
internal sealed record Job(string Name, Action Work)
{
    public static readonly Job[] All =
    [
        new("empty", static () => { }),
        new("read", static () => Read()),
        new("read-validate", static () => Validate(Read())),
        new("read-members", static () => Members(Read())),
        new("read-convert", static () => Convert(Read())),
        new("all", static () => DoAll()),
    ];

    public static Job? Find(string name) => Array.Find(All, job => string.Equals(job.Name, name, StringComparison.Ordinal));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static AllianceDataset Read() => EmbeddedDatasets.ReadAiAllianceNetwork();

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Validate(AllianceDataset dataset)
    {
        if (!dataset.Validate().IsValid)
            throw new InvalidOperationException("The dataset is not valid.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Members(AllianceDataset dataset)
    {
        if (dataset.AsOf(new LocalDate(2024, 12, 12)).StandingsOf(new("brics")).Count == 0)
            throw new InvalidOperationException("The alliance has no members.");
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Convert(AllianceDataset dataset)
    {
        var rates = ExchangeRateTable.Of(dataset.ExchangeRates);
        var amount = new Money(11_200_000_000_000m, CurrencyCode.RUB);
        if (rates.Convert(amount, CurrencyCode.EUR, new LocalDate(2024, 12, 10), RateLookup.InForceUntilReplaced).Result.Amount <= 0)
            throw new InvalidOperationException("There is no rate.");
    }

    private static void DoAll()
    {
        AllianceDataset dataset = Read();
        Validate(dataset);
        Members(dataset);
        Convert(dataset);
    }
}
