using System.Reflection;

namespace Alliance.Core.Tests.Validation;

/// <summary>For each rule a record that breaks it and nothing else; a property a room, in a file of its own.</summary>
internal static partial class BrokenExamples
{
    public static IReadOnlyList<BrokenExample> All { get; } =
    [
        .. typeof(BrokenExamples).GetProperties(BindingFlags.Public | BindingFlags.Static)
            .Where(property => property.PropertyType == typeof(IEnumerable<BrokenExample>))
            .SelectMany(property => (IEnumerable<BrokenExample>)property.GetValue(null)!)
            .OrderBy(example => example.Code, StringComparer.Ordinal),
    ];
}
