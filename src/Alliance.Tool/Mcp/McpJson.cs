using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Alliance.Tool;

/// <summary>The JSON of the answers of tools. They are as short as the tables of the commands, because they are read by language models.</summary>
[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(Answer<MembersResult>))]
[JsonSerializable(typeof(Answer<StandingResult>))]
[JsonSerializable(typeof(Answer<ChangesResult>))]
[JsonSerializable(typeof(Answer<AssessResult>))]
[JsonSerializable(typeof(Answer<ConvertResult>))]
[JsonSerializable(typeof(Answer<PaceResult>))]
[JsonSerializable(typeof(Answer<SearchResult>))]
internal sealed partial class McpJson : JsonSerializerContext
{
    /// <summary>The forms: a member without a value is left out, and letters of all languages are written as they are.</summary>
    public static McpJson Forms { get; } = new(new JsonSerializerOptions
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        RespectNullableAnnotations = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    });
}
