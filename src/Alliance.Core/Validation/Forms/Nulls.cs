namespace Alliance.Core.Validation;

/// <summary>Finds the nulls in a record. The other rules are not checked while the record contains a null.</summary>
internal static class Nulls
{
    public static readonly Rule NullInPlace =
        Rule.Error(9301, "", "A list must not contain null, and evidence must not be null; evidence that is not known is omitted.");

    public static IReadOnlyList<Finding> In(object record) => record is not INullSearched searched || NullSearch.IsWhole(searched)
        ? []
        : [.. NullSearch.PlacesIn(searched).Select(place => Finding.Of(NullInPlace, place, NullInPlace.Message))];
}
