namespace Alliance.Core;

public sealed partial record AllianceDataset
{
    /// <summary>What the dataset says about a day: who was in which alliance, what was in force, what was the aim.</summary>
    /// <param name="day">A day of any calendar.</param>
    /// <returns>A view over the index of this dataset (<see cref="DatasetIndex.Of"/>), which is made once and kept as long as the dataset is in use.</returns>
    /// <exception cref="ArgumentException">A null stands in the dataset where a record belongs; validation tells where.</exception>
    public AsOfView AsOf(LocalDate day) => DatasetIndex.Of(this).AsOf(day);
}
