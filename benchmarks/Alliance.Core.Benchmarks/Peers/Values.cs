using MemoryPack;

namespace Alliance.Core.Benchmarks.Peers;

[MemoryPackable]
public sealed partial class PlainValidity
{
    public string? From { get; set; }
    public string? Until { get; set; }
}

[MemoryPackable]
public sealed partial class PlainMoney
{
    public decimal Amount { get; set; }
    public string? Currency { get; set; }
}

[MemoryPackable]
public sealed partial class PlainExchangeRate
{
    public Day? Day { get; set; }
    public decimal Rate { get; set; }
}

/// <summary>A text as a string, or by language. It is the only value of the format that needs a converter.</summary>
[MemoryPackable]
[System.Text.Json.Serialization.JsonConverter(typeof(PlainTextConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftTextConverter))]
public sealed partial class PlainText
{
    public string? Text { get; set; }
    public Dictionary<string, string>? ByLanguage { get; set; }
}
