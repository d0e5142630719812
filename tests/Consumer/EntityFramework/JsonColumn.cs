using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

/// <summary>A record as its JSON; as an <see cref="Alliance.Core.IRecord"/>, with its kind.</summary>
internal sealed class JsonColumn<T>() : ValueConverter<T, string>(
    record => JsonSerializer.Serialize(record, JsonSerializerOptions.Default),
    json => JsonSerializer.Deserialize<T>(json, JsonSerializerOptions.Default)!);
