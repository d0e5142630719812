using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>What every section answers from: a dataset, that dataset as of a day, and the language in which countries are named.</summary>
internal sealed class Question(AllianceDataset dataset, LocalDate day, string language)
{
    public AllianceDataset Dataset { get; } = dataset;

    public LocalDate Day { get; } = day;

    public AsOfView View { get; } = dataset.AsOf(day);

    /// <summary>The rates of the dataset; asked for only where it breaks no rule.</summary>
    public ExchangeRateTable Rates => field ??= ExchangeRateTable.Of(Dataset.ExchangeRates);

    public Names Names => field ??= new(View.Index, Day, language);

    /// <summary>The day asked for, or else the last day of which the dataset knows.</summary>
    /// <exception cref="Failure">Neither is given.</exception>
    public static Question About(AllianceDataset dataset, LocalDate? day, string language) =>
        new(dataset, day ?? dataset.KnownAsOf ?? throw new Failure(ExitCode.Usage, "this dataset doesn't say up to which day it knows; say for which day you ask: --as-of 2024-12-12."), language);

    /// <summary>Whether something that was published or said then could be read on the day; what bears no date could.</summary>
    public bool CouldBeReadBy(PartialDate? published) => published?.IsAfter(Day) != Truth.True;

    /// <summary>Whether a time had begun by the day, or may have.</summary>
    public bool MayHaveBegun(Validity time) => Validity.Between(ValidityBound.Open, Day).Overlaps(time) != Truth.False;
}
