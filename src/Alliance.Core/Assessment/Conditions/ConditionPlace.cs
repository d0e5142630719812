using System.Globalization;

namespace Alliance.Core;

/// <summary>A place within a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901).</param>
internal readonly record struct ConditionPlace(RecordReference Record, string Pointer)
{
    /// <summary>The place of a member.</summary>
    public ConditionPlace Member(string name) => this with { Pointer = Pointer + "/" + name };

    /// <summary>The place of an entry in a member that is a list.</summary>
    public ConditionPlace Item(string name, int index) => this with { Pointer = string.Create(CultureInfo.InvariantCulture, $"{Pointer}/{name}/{index}") };
}
