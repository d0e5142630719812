namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>Answers questions about a day: who was in which alliance, which constraints were on the books, which targets applied.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>A view over the index of this dataset (<see cref="DatasetIndex.Of"/>), which is built once and kept as long as the dataset is in use.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AsOfView AsOf(LocalDate day) => DatasetIndex.Of(this).AsOf(day);

    /// <summary>Answers questions about a day, with country groups of a given catalogue.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <param name="groups">The catalogue in which groups are found that the dataset does not contain; null for none.</param>
    /// <returns>As for <see cref="AsOf(LocalDate)"/>.</returns>
    /// <exception cref="ArgumentException">The dataset contains a null in place of a record; validation reports where.</exception>
    public AsOfView AsOf(LocalDate day, CountryGroupCatalogue? groups) => DatasetIndex.Of(this).AsOf(day, groups);
}
