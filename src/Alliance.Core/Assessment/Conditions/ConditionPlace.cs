using System.Globalization;

namespace Alliance.Core;

/// <summary>A place within a record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Pointer">The place, as a JSON pointer (RFC 6901).</param>
/// <param name="Pool">The texts of all places, which are the same for many records.</param>
internal readonly record struct ConditionPlace(RecordReference Record, string Pointer, Dictionary<string, string>? Pool = null)
{
    /// <summary>The place of a member.</summary>
    public ConditionPlace Member(string name) => At($"{Pointer}/{name}");

    /// <summary>The place of an entry in a member that is a list.</summary>
    public ConditionPlace Item(string name, int index) => At(string.Create(CultureInfo.InvariantCulture, $"{Pointer}/{name}/{index}"));

    private ConditionPlace At(string pointer)
    {
        if (Pool is not null && !Pool.TryAdd(pointer, pointer))
            pointer = Pool[pointer];
        return this with { Pointer = pointer };
    }
}
