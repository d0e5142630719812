using System.ComponentModel;
using System.Text.Json.Serialization;

namespace Alliance.Tool;

/// <summary>An answer, with the day to which it belongs.</summary>
internal sealed record Answer<T>(
    [property: Description("The day of the question.")] string AsOf,
    [property: Description("The day up to which the dataset is known to be complete; left out where it is not stated.")] string? KnownAsOf,
    [property: Description("Whether asOf is after knownAsOf: something may have changed since.")] bool IsAfterKnownAsOf,
    [property: Description("The day up to which records counted; left out where all did.")] string? KnownOn,
    [property: JsonRequired] T Result);
