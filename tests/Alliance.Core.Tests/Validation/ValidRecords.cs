using System.Reflection;

namespace Alliance.Core.Tests.Validation;

/// <summary>Records that keep every rule, with their members filled; a file a room.</summary>
internal static partial class ValidRecords
{
    public static IReadOnlyList<object> All { get; } =
    [
        .. typeof(ValidRecords).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.Name != nameof(All))
            .Select(property => property.GetValue(null)!),
    ];
}
