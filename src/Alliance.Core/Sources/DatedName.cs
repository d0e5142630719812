namespace Alliance.Core;

/// <summary>A name and the period in which it was used.</summary>
[JsonRecord]
public sealed partial record DatedName
{
    /// <summary>The name, in the languages known.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The period in which the name was used. Default: not stated, so that the name may apply on any day.</summary>
    public Validity Validity { get; init; }

    /// <summary>The evidence for the name and its period.</summary>
    public Evidence Evidence { get; init; } = Evidence.None;

    /// <inheritdoc cref="IRecord.Unknown"/>
    public UnknownMembers Unknown { get; init; }

    /// <summary>Converts a string to a name without dates.</summary>
    /// <param name="text">The name.</param>
    public static implicit operator DatedName(string text) => FromText(text);

    /// <summary>Converts a text to a name without dates.</summary>
    /// <param name="text">The name, in the languages known.</param>
    public static implicit operator DatedName(LocalizedText text) => FromText(text);

    /// <summary>Returns a name without dates.</summary>
    /// <param name="text">The name, in the languages known.</param>
    public static DatedName FromText(LocalizedText text) => new() { Text = text };

    /// <summary>Returns the name that a record had on a day, in the order that its own method documents.</summary>
    /// <returns>The name; empty if certainly none of the names was used on that day.</returns>
    internal static LocalizedText On(ValueList<DatedName> names, IRecord record, LocalDate day) =>
        names.Select(name => (Name: name, Holds: name.Validity.Covers(day) & name.Evidence.IsSupportedWithin(record), name.Evidence.Within(record).Weight))
            .Where(claim => claim.Holds != Truth.False)
            .OrderByDescending(claim => claim.Holds)
            .ThenByDescending(claim => claim.Weight)
            .ThenByDescending(claim => claim.Name.Validity.Start.EarliestKey)
            .ThenBy(claim => claim.Name.Validity.End.LatestKey)
            .Select(claim => claim.Name.Text)
            .FirstOrDefault();
}
