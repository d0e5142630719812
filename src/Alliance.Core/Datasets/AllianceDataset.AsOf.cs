namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Answers questions about a day: who was in which alliance, which constraints were on the books, which targets applied.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>A view over the index of this dataset (<see cref="DatasetIndex.Of"/>), which is built once and kept as long as the dataset is in use.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AsOfView AsOf(LocalDate day) => DatasetIndex.Of(this).AsOf(day);

    /// <summary>Answers questions about a day by what was known on another day.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="knownOn">The day of the knowledge: claims recorded later (<see cref="Evidence.RecordedOn"/>) are not considered.</param>
    /// <returns>The answers of <see cref="KnownOn"/>, which is computed at each call: keep the view, or that dataset, for several questions.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AsOfView AsOf(LocalDate day, LocalDate knownOn) => DatasetIndex.Of(KnownOn(knownOn)).AsOf(day, knownOn, static () => CountryGroupCatalogue.Reference);

    /// <summary>Answers questions about a day, by what was known on another day, with country groups of a given catalogue.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="knownOn">The day of the knowledge; null for everything in the dataset.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <returns>As for <see cref="AsOf(LocalDate)"/>, or <see cref="AsOf(LocalDate, LocalDate)"/> if a day of knowledge is given.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AsOfView AsOf(LocalDate day, LocalDate? knownOn, CountryGroupCatalogue? groups) =>
        DatasetIndex.Of(knownOn is { } known ? KnownOn(known) : this).AsOf(day, knownOn, () => groups);

    /// <summary>Returns the dataset as far as it was known on a day: without the records, and the claims inside records, that were recorded later.</summary>
    /// <remarks>
    /// What states no day on which it was recorded counts as known. A claim that was changed after it was recorded has its present form, because a dataset keeps no earlier ones. Country
    /// groups of a catalogue, and records of unknown kinds (<see cref="OtherRecords"/>), are not affected.
    /// </remarks>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>The dataset, whose <see cref="KnownAsOf"/> is at most that day if it is stated; the same object if nothing in it is later.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AllianceDataset KnownOn(LocalDate day)
    {
        DayKey key = DayKey.Of(day);
        AllianceDataset known = KnownRecords.On(NullSearch.Checked(this, null), key)!;
        return KnownAsOf is { } stated && DayKey.Of(stated) > key ? known with { KnownAsOf = day.WithCalendar(CalendarSystem.Iso) } : known;
    }
}
