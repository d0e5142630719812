namespace Alliance.Core.Json;

/// <summary>The JSON of a string in a list, within <see cref="System.Text.Json.JsonSerializer"/>: read and written as in a record, not as the options spell it.</summary>
internal sealed class StringItemConverter : ModelConverter<string>
{
    private protected override string ReadValue(ref TextSource source) => source.ReadString();

    private protected override void WriteValue(ref JsonSink sink, string value) => sink.String(value);
}
