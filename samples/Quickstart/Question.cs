using Alliance.Core;
using NodaTime;

namespace Quickstart;

/// <summary>The input of every section: a dataset, that dataset as of a day, and the language of the countries' names.</summary>
internal sealed class Question(AllianceDataset dataset, LocalDate day, string language)
{
    public AllianceDataset Dataset { get; } = dataset;

    public LocalDate Day { get; } = day;

    public AsOfView View { get; } = dataset.AsOf(day);

    /// <summary>The rates of the dataset; used only if the dataset breaks no rule.</summary>
    public ExchangeRateTable Rates => field ??= ExchangeRateTable.Of(Dataset.ExchangeRates);

    public Names Names => field ??= new(View.Index, Day, language);

    /// <summary>Creates the question for the given day or, without one, for the day up to which the data are known to be complete.</summary>
    /// <exception cref="Failure">Neither is given.</exception>
    public static Question About(AllianceDataset dataset, LocalDate? day, string language) =>
        new(dataset, day ?? dataset.KnownAsOf ?? throw new Failure(ExitCode.Usage, "this dataset has no knownAsOf; give the day to answer for: --as-of 2024-12-12."), language);

    /// <summary>Whether something that was published or said on that date could be read on the day; true if the date is not known.</summary>
    public bool CouldBeReadBy(PartialDate? published) => published?.IsAfter(Day) != Truth.True;

    /// <summary>Whether a period had begun by the day, or may have begun.</summary>
    public bool MayHaveBegun(Validity time) => Validity.Between(ValidityBound.Open, Day).Overlaps(time) != Truth.False;
}
