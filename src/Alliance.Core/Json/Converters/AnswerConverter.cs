using System.ComponentModel;

namespace Alliance.Core.Json;

/// <summary>The JSON of an answer, within <see cref="System.Text.Json.JsonSerializer"/>. The types of answers refer to this converter by an attribute.</summary>
/// <typeparam name="T">A type that the library returns as an answer.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AnswerConverter<T> : ModelConverter<T>
{
    private protected override T ReadValue(ref TextSource source) => AnswerJson.Read<T>(ref source);

    private protected override void WriteValue(ref JsonSink sink, T value) => AnswerJson.Write(ref sink, value);
}
