namespace Alliance.Core.Validation;

/// <summary>The nulls in a record. Where one stands nothing else can be checked: the other rules wait until the record is whole.</summary>
internal static class Nulls
{
    public static readonly Rule NullInPlace = Rule.Error(9301, "", "A list holds no null, and evidence that is not given is left out.");

    public static IReadOnlyList<Finding> In(object record) => record is not INullSearched searched || NullSearch.IsWhole(searched)
        ? []
        : [.. NullSearch.PlacesIn(searched).Select(place => Finding.Of(NullInPlace, place, NullInPlace.Message))];
}
