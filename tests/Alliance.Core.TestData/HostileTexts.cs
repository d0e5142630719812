namespace Alliance.Core.TestData;

/// <summary>Texts that look for what grows faster than they do: many names, deep nesting, long numbers, strings that meet in one place of a table.</summary>
public static class HostileTexts
{
    /// <summary>Texts that are read, or refused, by a count of their parts.</summary>
    public static IReadOnlyDictionary<string, Func<int, string>> Makers { get; } = new Dictionary<string, Func<int, string>>(StringComparer.Ordinal)
    {
        ["names that nobody knows"] = n => $"{{{Joined(n, i => $"\"name-{i}\":{i}")}}}",
        ["names that nobody knows, in what nobody knows"] = n => $"{{\"x\":{{{Joined(n, i => $"\"name-{i}\":{i}")}}}}}",
        ["records with names that nobody knows"] = n => $"{{\"memberStates\":[{Joined(n, i => $"{{\"country\":\"KZ\",\"x{i}\":1}}")}]}}",
        ["languages"] = n => $"{{\"title\":{{{Joined(n, i => $"\"x-{i % 90 + 10}-{i / 90}\":\"a\"")}}}}}",
        ["languages, the last one twice"] = n => $"{{\"title\":{{{Joined(n, i => $"\"en-x-{Math.Min(i, n - 2)}\":\"a\"")}}}}}",
        ["digits of a known number"] = n => $"{{\"marketObservations\":[{{\"value\":{new string('1', 20 * n)}}}]}}",
        ["digits of an unknown number"] = n => $"{{\"x\":{new string('1', 20 * n)}}}",
        ["escapes"] = n => $"{{\"licence\":\"{Repeated(n, "\\u0416\\n")}\"}}",
        ["escapes in what nobody knows"] = n => $"{{\"x\":\"{Repeated(n, "\\u0416\\n")}\"}}",
        ["escapes, the last one broken"] = n => $"{{\"licence\":\"{Repeated(n, "\\u0416\\n")}\\x\"}}",
        ["halves of surrogate pairs"] = n => $"{{\"licence\":\"{Repeated(n, "\\ud83d")}\"}}",
        ["brackets"] = n => $"{{\"x\":{new string('[', 20 * n)}",
        ["empty arrays"] = n => $"{{\"x\":[{Joined(n, _ => "[[]]")}]}}",
        ["white space"] = n => $"{{{new string(' ', 20 * n)}\"x\"{new string('\n', 20 * n)}:1}}",
        ["records out of order"] = n => $"{{\"memberStates\":[{Joined(n, _ => "{\"memberships\":[],\"country\":\"KZ\"}")}]}}",
        ["a member that stands twice at the end"] = n => $"{{{Joined(n, i => $"\"name-{Math.Min(i, n - 2)}\":{i}")}}}",
        ["different ids"] = n => $"{{\"sources\":[{Joined(n, i => $"{{\"id\":\"a{i}\",\"title\":\"t\"}}")}]}}",
        ["ids of one place in the table of strings"] = n => $"{{\"sources\":[{Joined(n, i => $"{{\"id\":\"aaaaaaaa{i:d9}zzzzzzzz\",\"title\":\"t\"}}")}]}}",
    };

    private static string Joined(int count, Func<int, string> part) => string.Join(',', Enumerable.Range(0, count).Select(part));

    private static string Repeated(int count, string part) => string.Concat(Enumerable.Repeat(part, count));
}
