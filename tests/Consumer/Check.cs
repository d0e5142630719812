using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

/// <summary>Ends the program with exit code 1 and a message when an answer is not the expected one.</summary>
internal static class Check
{
    public static void Equal<T>(T expected, T actual, [CallerArgumentExpression(nameof(actual))] string question = "")
    {
        if (!EqualityComparer<T>.Default.Equals(expected, actual))
            Fail($"{question}: expected {expected}, found {actual}");
    }

    public static void True([DoesNotReturnIf(false)] bool holds, [CallerArgumentExpression(nameof(holds))] string statement = "")
    {
        if (!holds)
            Fail($"not true: {statement}");
    }

    public static void Contains(string part, string? text, [CallerArgumentExpression(nameof(text))] string question = "")
    {
        if (text?.Contains(part, StringComparison.Ordinal) != true)
            Fail($"{question}: expected a text with {part}, found {text}");
    }

    [DoesNotReturn]
    public static void Fail(string message)
    {
        Console.Error.WriteLine(message);
        Environment.Exit(1);
    }
}
