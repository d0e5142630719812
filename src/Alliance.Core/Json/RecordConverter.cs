namespace Alliance.Core.Json;

/// <summary>The JSON of a record, within <see cref="System.Text.Json.JsonSerializer"/>.</summary>
internal sealed class RecordConverter<T> : ModelConverter<T> where T : class, IJsonRecord<T>
{
    private protected override T ReadValue(ref ReaderSource source) => T.ReadJson(ref source);

    private protected override void WriteValue(ref JsonSink sink, T value) => T.WriteJson(ref sink, value);
}
