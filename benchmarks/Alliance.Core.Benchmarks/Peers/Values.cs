namespace Alliance.Core.Benchmarks.Peers;

public sealed class PlainValidity
{
    public string? From { get; set; }
    public string? Until { get; set; }
}

public sealed class PlainMoney
{
    public decimal Amount { get; set; }
    public string? Currency { get; set; }
}

public sealed class PlainExchangeRate
{
    public string? Day { get; set; }
    public decimal Rate { get; set; }
}

/// <summary>A text as a string, or by language: the one place where the format asks for a converter.</summary>
[System.Text.Json.Serialization.JsonConverter(typeof(PlainTextConverter))]
[Newtonsoft.Json.JsonConverter(typeof(NewtonsoftTextConverter))]
public sealed class PlainText
{
    public string? Text { get; set; }
    public Dictionary<string, string>? ByLanguage { get; set; }
}
