using System.Text;
using System.Text.Json;
using Alliance.Core.Json;

namespace Alliance.Core.Tests.Json;

/// <summary>Whatever the bytes are, reading gives a value or a JsonException with a place inside the text.</summary>
public sealed class MutationTests
{
    private const int Runs = 10_000;

    private static ReadOnlySpan<byte> Telling => "{}[]\",:\\/ \n0-.eEu"u8;

    // The same texts in every run.
    private readonly Random _random = new(20241211);

    [Fact]
    public void The_sample_is_canonical() => Assert.Equal(Samples.Text, Encoding.UTF8.GetString(AllianceJson.Write(Samples.Dataset)));

    [Fact]
    public void A_text_cut_off_at_any_byte_is_refused_at_its_end_or_before()
    {
        byte[] text = Samples.Utf8;
        for (int length = 0; length < text.Length; length++)
        {
            JsonException error = Assert.Throws<JsonException>(() => AllianceJson.Read(text.AsSpan(0, length)));
            Assert.NotNull(error.Path);
            Assert.Equal(0, error.LineNumber);
            Assert.InRange(error.BytePositionInLine!.Value, 0, length);
        }
    }

    [Fact]
    public void Changed_bytes_give_a_value_or_a_JsonException()
    {
        for (int run = 0; run < Runs; run++)
        {
            byte[] text = Samples.Utf8;
            for (int change = _random.Next(1, 4); change > 0; change--)
                text[_random.Next(text.Length)] = Byte();
            Survives(text);
        }
    }

    [Fact]
    public void Bytes_taken_out_put_in_or_repeated_give_a_value_or_a_JsonException()
    {
        ReadOnlySpan<byte> text = Samples.Utf8;
        for (int run = 0; run < Runs; run++)
        {
            int start = _random.Next(text.Length), end = Math.Min(start + _random.Next(40), text.Length);
            ReadOnlySpan<byte> piece = text[start..end];
            Survives(_random.Next(3) switch
            {
                0 => [.. text[..start], .. text[end..]],
                1 => [.. text[..start], Byte(), .. text[start..]],
                _ => [.. text[..end], .. piece, .. text[end..]],
            });
        }
    }

    private byte Byte() => _random.Next(2) == 0 ? (byte)_random.Next(256) : Telling[_random.Next(Telling.Length)];

    private static void Survives(byte[] text)
    {
        try
        {
            // What is read can be written, and is then canonical.
            byte[] written = AllianceJson.Write(AllianceJson.Read(text));
            Assert.Equal(written, AllianceJson.Write(AllianceJson.Read(written)));
        }
        catch (JsonException error)
        {
            Assert.Equal(typeof(JsonException), error.GetType());
            Assert.NotNull(error.Path);
            Assert.InRange(error.BytePositionInLine!.Value, 0, text.Length);
        }
    }
}
