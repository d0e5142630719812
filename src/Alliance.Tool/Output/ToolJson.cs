using System.Text.Json.Serialization;

namespace Alliance.Tool;

/// <summary>The JSON of the answers. That of the library's types is the library's.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ValidationAnswer))]
[JsonSerializable(typeof(FixAnswer))]
[JsonSerializable(typeof(FormatAnswer))]
[JsonSerializable(typeof(Answer<MembersAnswer>))]
[JsonSerializable(typeof(Answer<StandingAnswer>))]
[JsonSerializable(typeof(Answer<DatasetAnswer>))]
[JsonSerializable(typeof(Answer<NamedRecord[]>))]
[JsonSerializable(typeof(Answer<RecordAnswer>))]
[JsonSerializable(typeof(Answer<StatementAnswer[]>))]
[JsonSerializable(typeof(Answer<SourceAnswer[]>))]
[JsonSerializable(typeof(Answer<ChangesAnswer>))]
[JsonSerializable(typeof(Answer<TimelineAnswer>))]
[JsonSerializable(typeof(Answer<DifferencesAnswer>))]
[JsonSerializable(typeof(RatesAnswer))]
[JsonSerializable(typeof(Answer<CountryAnswer>))]
[JsonSerializable(typeof(Answer<CurrencyAnswer>))]
[JsonSerializable(typeof(Answer<ConversionAnswer>))]
[JsonSerializable(typeof(Answer<QuotedAnswer[]>))]
[JsonSerializable(typeof(Answer<PaceAnswer[]>))]
[JsonSerializable(typeof(Answer<AccessAssessment>))]
internal sealed partial class ToolJson : JsonSerializerContext;
