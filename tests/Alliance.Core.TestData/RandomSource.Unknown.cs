namespace Alliance.Core.TestData;

internal sealed partial class RandomSource
{
    /// <summary>Numbers, strings and the rest, spelled as no canonical writer would spell them.</summary>
    private static readonly string[] OddValues =
    [
        "1.0", "1E5", "-0", "1e+2", "0.10", "-0.000e-7", "1e400", "123456789012345678901234567890.123456789012345678901234567890",
        "true", "false", "null", "\"\"", "\"\\u0041\\/b\"", "\"\\ud83d\\ude00\"", "\"Новое поле\"", "[]", "{}", "[[],[{}],null]",
    ];

    /// <summary>Unknown members on one object in ten.</summary>
    public UnknownMembers PerhapsUnknown() => OnceIn(10) ? Unknown() : default;

    /// <summary>One to three members that no version of the format knows, with nested values; all names begin with <see cref="Documents.UnknownPrefix"/>.</summary>
    public UnknownMembers Unknown()
    {
        string members = string.Join(',', PickSome(["note", "примечание", "a b", "deep", "list", "\\\"q\\\""], 3).Select(name => $"\"{Documents.UnknownPrefix}{name}\":{OddValue(depth: 0)}"));
        return UnknownMembers.Parse($"{{{members}}}");
    }

    private string OddValue(int depth) => (depth > 3 ? 2 : Below(4)) switch
    {
        0 => $"{{\"id\":{OddValue(depth + 1)},\"сумма\":{OddValue(depth + 1)}}}",
        1 => $"[{OddValue(depth + 1)},{OddValue(depth + 1)}]",
        _ => Pick(OddValues),
    };
}
