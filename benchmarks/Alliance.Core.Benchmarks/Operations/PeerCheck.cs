using System.Text.Json;

namespace Alliance.Core.Benchmarks.Operations;

/// <summary>
/// Checks that a codec reads and writes everything, including unknown members: its output must have the content of its input. A peer that skipped something
/// would seem faster than it is.
/// </summary>
public static class PeerCheck
{
    /// <exception cref="InvalidOperationException">Something was lost or changed; the message gives the place.</exception>
    public static void RequireAll()
    {
        foreach (ICodec codec in (ICodec[])[new AllianceCodec(), new SerializerCodec(), new SourceGeneratedCodec(), new ReflectionCodec(), new MemoryPackCodec()])
            Require(codec, Workload.All.SelectMany(workload => workload.Documents));
        foreach (ICodec codec in (ICodec[])[new FastPathCodec(), new NewtonsoftCodec(), new KnownOnlyMemoryPackCodec()])
            Require(codec, Workload.AllKnownOnly.SelectMany(workload => workload.Documents));
    }

    private static void Require(ICodec codec, IEnumerable<byte[]> documents)
    {
        foreach (byte[] document in documents)
        {
            using JsonDocument expected = JsonDocument.Parse(document);
            using JsonDocument actual = JsonDocument.Parse(codec.ToJson(codec.Write(codec.Read(codec.FromJson(document)))));
            if (FirstDifference(expected.RootElement, actual.RootElement, "") is { } place)
                throw new InvalidOperationException($"{codec.Name} does not write the same content as it has read: {place}.");
        }
    }

    private static string? FirstDifference(JsonElement expected, JsonElement actual, string place)
    {
        if (expected.ValueKind != actual.ValueKind)
            return place;
        return expected.ValueKind switch
        {
            JsonValueKind.Object => DifferenceOfObjects(expected, actual, place),
            JsonValueKind.Array => expected.GetArrayLength() != actual.GetArrayLength()
                ? place
                : expected.EnumerateArray().Zip(actual.EnumerateArray()).Select((pair, i) => FirstDifference(pair.First, pair.Second, $"{place}/{i}")).FirstOrDefault(difference => difference is not null),
            _ => JsonElement.DeepEquals(expected, actual) ? null : place,
        };
    }

    private static string? DifferenceOfObjects(JsonElement expected, JsonElement actual, string place)
    {
        foreach (JsonProperty member in expected.EnumerateObject())
        {
            string memberPlace = $"{place}/{member.Name}";
            if (!actual.TryGetProperty(member.Name, out JsonElement value))
                return memberPlace;
            if (FirstDifference(member.Value, value, memberPlace) is { } difference)
                return difference;
        }
        return actual.EnumerateObject().Select(member => member.Name).FirstOrDefault(name => !expected.TryGetProperty(name, out _)) is { } added ? $"{place}/{added}" : null;
    }
}
