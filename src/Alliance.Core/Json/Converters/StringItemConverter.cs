namespace Alliance.Core.Json;

/// <summary>The JSON of a string in a list, within <see cref="System.Text.Json.JsonSerializer"/>: as in a record, whatever the options.</summary>
internal sealed class StringItemConverter : ModelConverter<string>
{
    private protected override string ReadValue(ref TextSource source) => source.ReadString();

    private protected override void WriteValue(ref JsonSink sink, string value) => sink.String(value);
}
